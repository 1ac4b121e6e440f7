"""Statistics beside a ranking: advisory figures on plain arrays, which never change a point."""
