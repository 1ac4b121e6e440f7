"""What the statistics say, against values of published libraries and against their own rules."""
