package kz.sanaq.pipeline.cli;

import kz.sanaq.claim.MentionLimits;
import picocli.CommandLine.Option;

/** The options that say how many figures are read as claims. */
public final class LimitOptions {
  @Option(
      names = "--max-mentions-per-sentence",
      paramLabel = "NUMBER",
      defaultValue = "" + MentionLimits.PER_SENTENCE,
      descriptionKey = "help.max_mentions_per_sentence")
  private String perSentence;

  @Option(
      names = "--max-mentions-per-document",
      paramLabel = "NUMBER",
      defaultValue = "" + MentionLimits.PER_DOCUMENT,
      descriptionKey = "help.max_mentions_per_document")
  private String perDocument;

  /** The limits, checked. */
  public MentionLimits limits() {
    return new MentionLimits(
        OptionValues.count("--max-mentions-per-sentence", perSentence, 1),
        OptionValues.count("--max-mentions-per-document", perDocument, 1));
  }
}
