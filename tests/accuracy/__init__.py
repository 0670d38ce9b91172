"""``make accuracy``: how much of the real documentation is in the specs, measured with scorers that are not ours."""
