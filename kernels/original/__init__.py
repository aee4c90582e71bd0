"""The ten types of the original data set."""
