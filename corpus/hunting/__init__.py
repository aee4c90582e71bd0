"""Search for wrong code of XLA: draw programs, judge them by several engines, report what is wrong."""
