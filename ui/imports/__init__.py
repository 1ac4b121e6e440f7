"""What the page of imports waits for, asks, and has done in the background."""
