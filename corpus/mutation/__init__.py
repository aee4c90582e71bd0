"""Mutation testing: faults and benign changes in programs, to measure what the checks detect."""
