"""The rules of the court as values and functions: no screen, no storage, no clock."""
