"""The version of the generator, recorded in what it writes."""

VERSION = "0.1.0"
