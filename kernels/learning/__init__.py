"""Machine learning: layers, losses, optimizers."""
