"""Fine-tune a causal language model on the chats of a published folder, with transformers and trl.

    python3 -m pip install "trl>=0.20" datasets accelerate
    python3 examples/finetune.py published --model Qwen/Qwen2.5-Coder-0.5B-Instruct --out finetuned

The model comes from the hub, or is a folder. It trains in bfloat16 on a GPU; without one, in float32 on the
CPU, where only a small model is of use.
"""

import argparse

import torch
from datasets import load_dataset
from transformers import AutoTokenizer
from trl import SFTConfig, SFTTrainer


def main() -> None:
    """Train on ``train``, and print the loss on each held-out split."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", help="what tools.publish made, or its name on the hub")
    parser.add_argument("--config", default="sft", choices=["sft", "sft_reverse"])
    parser.add_argument("--model", default="Qwen/Qwen2.5-Coder-0.5B-Instruct")
    parser.add_argument("--out", default="finetuned")
    parser.add_argument("--length", type=int, default=8192, help="tokens of a packed sequence")
    parser.add_argument("--epochs", type=float, default=1.0)
    options = parser.parse_args()

    tokenizer = AutoTokenizer.from_pretrained(options.model)
    rows = load_dataset(options.folder, options.config)
    rows = rows.filter(lambda row: _tokens(tokenizer, row["messages"]) <= options.length)
    rows = rows.select_columns(["messages"])
    trainer = SFTTrainer(
        model=options.model,
        processing_class=tokenizer,
        args=SFTConfig(
            output_dir=options.out,
            max_length=options.length,
            packing=True,
            bf16=torch.cuda.is_available(),
            use_cpu=not torch.cuda.is_available(),
            per_device_train_batch_size=1,
            gradient_accumulation_steps=16,
            learning_rate=1e-5,
            num_train_epochs=options.epochs,
            lr_scheduler_type="cosine",
            warmup_steps=20,
            logging_steps=10,
        ),
        train_dataset=rows["train"],
        eval_dataset={"validation": rows["validation"], "test": rows["test"]},
    )
    trainer.train()
    trainer.save_model(options.out)
    for name, value in trainer.evaluate().items():
        if name.endswith("_loss"):
            print(f"{name}: {value:.4f}")


def _tokens(tokenizer: object, messages: list[dict[str, str]]) -> int:
    """The tokens of a chat, which packing would otherwise cut."""
    return len(tokenizer.apply_chat_template(messages, return_dict=False))


if __name__ == "__main__":
    main()
