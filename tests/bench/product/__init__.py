"""Processes of the product. As in `peercoach_desktop.__main__`, nothing is collected while the window is built."""

import gc

gc.disable()
