"""How a kernel becomes a record: lowering, running StableHLO text, checks, canonical form, the file."""
