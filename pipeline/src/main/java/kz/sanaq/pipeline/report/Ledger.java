package kz.sanaq.pipeline.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.TableFormat;

/**
 * What a run counted, each figure in its own place of the pipeline, so that they check each other.
 *
 * @param read documents and pieces of input that were none
 * @param accepted documents that tables are made of
 * @param copies documents that repeat another one, source and content, however often
 * @param superseded documents that a later edition replaces
 * @param otherLanguage documents in languages that are not to be read
 * @param undated accepted documents of which no day of publication is known
 * @param rejected pieces of input that were no documents
 * @param outlets names of outlets among the accepted
 * @param sources independent texts among the accepted: copies of one text are one
 * @param sentences sentences of accepted documents
 * @param quantities quantities of accepted documents, claims or not
 * @param tooMany quantities that are no mentions, for a sentence or a document has too many
 * @param mentions mentions of accepted documents, and of copies with an id of their own
 * @param citedSentences sentences that mentions stand in
 * @param claims claims
 * @param unsure claims that are not certain enough for an observation
 * @param parts claims that do not speak of their place as a whole
 * @param apart claims that make no observation, since their articles give several figures for it
 * @param claimedMentions mentions of all claims
 * @param observations observations
 * @param withdrawn mentions of the base whose documents count no more
 * @param listed documents that differ in source, id, address, date or content
 * @param knownRead what the base had read; in {@code read} too
 * @param knownRejected what the base had rejected; in {@code rejected} too
 */
public record Ledger(
    long read,
    long accepted,
    long copies,
    long superseded,
    long otherLanguage,
    long undated,
    long rejected,
    long outlets,
    long sources,
    long sentences,
    long quantities,
    long tooMany,
    long mentions,
    long citedSentences,
    long claims,
    long unsure,
    long parts,
    long apart,
    long claimedMentions,
    long observations,
    long withdrawn,
    long listed,
    long knownRead,
    long knownRejected) {

  /** A share of rejected documents means nothing among fewer. */
  private static final long SHARE_COUNTS_FROM = 50;

  /** Counts by name, as the pipeline reports them; a missing one is zero. */
  public static Ledger of(Map<String, Long> counts) {
    return new Ledger(
        counts.getOrDefault("documents", 0L) + counts.getOrDefault("rejected", 0L),
        counts.getOrDefault("accepted", 0L),
        counts.getOrDefault("copies", 0L),
        counts.getOrDefault("superseded", 0L),
        counts.getOrDefault("other_language", 0L),
        counts.getOrDefault("undated", 0L),
        counts.getOrDefault("rejected", 0L),
        counts.getOrDefault("outlets", 0L),
        counts.getOrDefault("sources", 0L),
        counts.getOrDefault("sentences", 0L),
        counts.getOrDefault("quantities", 0L),
        counts.getOrDefault("too_many", 0L),
        counts.getOrDefault("mentions", 0L),
        counts.getOrDefault("cited_sentences", 0L),
        counts.getOrDefault("claims", 0L),
        counts.getOrDefault("unsure", 0L),
        counts.getOrDefault("parts", 0L),
        counts.getOrDefault("apart", 0L),
        counts.getOrDefault("claimed_mentions", 0L),
        counts.getOrDefault("observations", 0L),
        counts.getOrDefault("withdrawn", 0L),
        counts.getOrDefault("listed", 0L),
        0,
        0);
  }

  /**
   * The same books with what the base had read before: documents that were accepted, copies and
   * superseded there. Its rejected input is counted already, with the new one.
   *
   * @param baseRead documents and pieces of input that the base read
   * @param baseRejected those that were no documents
   */
  Ledger onto(long baseRead, long baseRejected) {
    return new Ledger(
        read + baseRead - baseRejected,
        accepted,
        copies,
        superseded,
        otherLanguage,
        undated,
        rejected,
        outlets,
        sources,
        sentences,
        quantities,
        tooMany,
        mentions,
        citedSentences,
        claims,
        unsure,
        parts,
        apart,
        claimedMentions,
        observations,
        withdrawn,
        listed,
        baseRead,
        baseRejected);
  }

  /** What was read now, and not by the base. */
  public long newlyRead() {
    return read - knownRead;
  }

  /** What was rejected now, and not by the base. */
  public long newlyRejected() {
    return rejected - knownRejected;
  }

  /** The rows that each table must have. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("documents", listed);
    rows.put("mentions", mentions);
    rows.put("sentences", citedSentences);
    rows.put("claims", claims);
    rows.put("observations", observations);
    rows.put("rejected", rejected);
    return rows;
  }

  /**
   * Every sum that does not add up; empty when the books balance.
   *
   * @param formats what each table must be written as, a table without rows too
   */
  public List<Message> imbalances(
      List<WrittenFile> files, Function<String, Set<TableFormat>> formats) {
    List<Message> imbalances = new ArrayList<>();
    long known = accepted + copies + superseded + otherLanguage + rejected;
    if (read != known) {
      imbalances.add(Message.of("imbalance.documents", read, known));
    }
    if (mentions != claimedMentions) {
      imbalances.add(Message.of("imbalance.mentions", mentions, claimedMentions));
    }
    Map<String, Long> written = new LinkedHashMap<>();
    for (WrittenFile file : files) {
      written.merge(file.table() + "/" + file.format(), file.rows(), Long::sum);
    }
    rows().forEach((table, rows) -> check(table, formats.apply(table), rows, written, imbalances));
    return imbalances;
  }

  private static void check(
      String table,
      Set<TableFormat> formats,
      Long rows,
      Map<String, Long> written,
      List<Message> imbalances) {
    for (TableFormat format : new TreeSet<>(formats)) {
      Long count = written.get(table + "/" + format.folder());
      if (count == null) {
        imbalances.add(Message.of("imbalance.no_file", rows, table, format.folder()));
      } else if (!rows.equals(count)) {
        imbalances.add(Message.of("imbalance.rows", rows, table, count, format.folder()));
      }
    }
  }

  /**
   * Whether so much of the new input was rejected that something must be wrong with it. Where all
   * of it was, and no base has anything else, that holds of a single document.
   */
  public boolean passes(BigDecimal maxRejectedShare) {
    boolean few = newlyRead() < SHARE_COUNTS_FROM && (rejected < read || read == 0);
    return few
        || BigDecimal.valueOf(newlyRejected())
                .compareTo(maxRejectedShare.multiply(BigDecimal.valueOf(newlyRead())))
            <= 0;
  }
}
