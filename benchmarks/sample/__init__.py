"""The sample court: a plainly fictional court drawn from a seed: people, cases, measures."""
