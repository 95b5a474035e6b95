package kz.sanaq.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.indicator.IndicatorSource;
import picocli.CommandLine.Option;

/**
 * The options that say how articles are read: by which indicators, in which languages, under which
 * names and within which bounds. Each is checked when it is asked for.
 */
public final class ReadingOptions {
  @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "help.indicators")
  private String indicators;

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      defaultValue = ChosenPack.CODE,
      descriptionKey = "help.languages")
  private List<String> languages;

  @Option(names = "--run-date", paramLabel = "YYYY-MM-DD")
  private String runDate;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME",
      split = ",",
      descriptionKey = "help.columns")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--max-document-bytes", paramLabel = "BYTES", defaultValue = "10MiB")
  private String maxDocumentBytes;

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

  /**
   * The indicators that figures are filed under.
   *
   * @throws CommandException when the table cannot be read or is wrong
   */
  public IndicatorSource indicators() {
    return OptionValues.indicators(ChosenPack.CODE, "--indicators", indicators);
  }

  /**
   * The languages of the articles that are read.
   *
   * @throws CommandException when one is none that can be told
   */
  public Set<String> languages() {
    return OptionValues.languages(ChosenPack.CODE, "--languages", languages);
  }

  /**
   * How files are read.
   *
   * @throws CommandException when a size, a column or the day is wrong
   */
  public ReadSettings files() {
    return new ReadSettings(
        OptionValues.bytes("--max-document-bytes", maxDocumentBytes),
        OptionValues.columns("--columns", columns),
        OptionValues.date("--run-date", runDate));
  }

  /**
   * How many figures are read as claims.
   *
   * @throws CommandException when one is no whole number from 1
   */
  public MentionLimits limits() {
    return new MentionLimits(
        OptionValues.count("--max-mentions-per-sentence", perSentence, 1),
        OptionValues.count("--max-mentions-per-document", perDocument, 1));
  }
}
