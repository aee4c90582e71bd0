"""Publishing of corpora as a data set: Parquet files, splits, token counts, a card."""
