"""Checks of what a quarter's data raise."""
