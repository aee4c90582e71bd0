"""Publishing of corpora as a data set: Parquet files, splits, prompts, token counts, a card."""
