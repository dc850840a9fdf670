"""What a coach makes or takes in: checklists, questions, activities and models while they are being written."""
