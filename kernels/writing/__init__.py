"""What templates write with: typed pieces of code, phrases made of them, and the writer of a kernel."""
