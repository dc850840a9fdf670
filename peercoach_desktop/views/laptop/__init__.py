"""What is on this laptop, and who may take a picture of the screen: cards in the settings, and the page behind one of them."""
