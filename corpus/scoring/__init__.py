"""Scoring of a model's answers: tasks from a corpus, and grades from parsing to byte equality."""
