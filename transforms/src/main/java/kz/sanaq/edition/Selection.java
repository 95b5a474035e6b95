package kz.sanaq.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sanaq.model.Copy;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;

/**
 * What becomes of the printings of one content: one stands for all, the others are its copies.
 *
 * <p>Where the one that stands is known, its mentions and those of its copies stay as the base
 * listed them, but for what {@code revisions} say. Where it is new, or counts no more, nothing
 * stays of what the base listed of this content.
 *
 * <p>Mentions are listed for the document that stands and for copies with other ids: of several
 * copies with one id for the last. A copy that a later edition replaces has none. So of one source
 * and id mentions are listed for one document at most, whatever its contents.
 *
 * @param edition the document that stands, with its copies; null where it is known
 * @param known the known document that stands, then its copies; empty where it is new
 * @param revisions what becomes of mentions of the base
 */
public record Selection(Edition edition, List<DocumentSummary> known, List<Revision> revisions) {
  public Selection {
    known = List.copyOf(known);
    revisions = List.copyOf(revisions);
  }

  /**
   * Decides about a content.
   *
   * @param printings all that have it, at least one, in any order
   * @param replacements those of its versions that a later edition replaces, in any order
   * @param lineage the lineage of that content
   */
  public static Selection of(
      List<Printing> printings, List<Replacement> replacements, String lineage) {
    Map<Version, Printing> versions = new TreeMap<>();
    printings.forEach(printing -> versions.merge(printing.version(), printing, Printing::and));
    Map<Version, String> replaced = new HashMap<>();
    replacements.stream()
        .sorted()
        .forEach(replacement -> replaced.put(replacement.version(), replacement.standing()));
    Editions<Printing> decided =
        Editions.of(versions.values(), Printing::version, replaced.keySet());
    boolean kept = !decided.kept().isEmpty();
    Printing standing = (kept ? decided.kept() : decided.superseded()).get(0);
    String by = kept ? "" : replaced.get(standing.version());
    List<Copy> copies = copies(standing, by, decided.copies(), replaced);
    return standing.known() == null
        ? unknown(standing, by, lineage, copies, versions.values())
        : known(standing, by, lineage, copies, versions.values());
  }

  private static List<Copy> copies(
      Printing standing, String by, List<Printing> others, Map<Version, String> replaced) {
    List<Printing> latestFirst = new ArrayList<>(others);
    Collections.reverse(latestFirst);
    Set<String> ids = new HashSet<>(Set.of(standing.version().docId()));
    List<Copy> copies = new ArrayList<>();
    for (Printing other : latestFirst) {
      Version version = other.version();
      String supersededBy = replaced.getOrDefault(version, by);
      boolean listed = supersededBy.isEmpty() && ids.add(version.docId());
      copies.add(
          new Copy(
              version.docId(),
              version.url(),
              version.published(),
              other.times(),
              supersededBy,
              listed));
    }
    return copies;
  }

  private static Selection unknown(
      Printing standing,
      String by,
      String lineage,
      List<Copy> copies,
      Collection<Printing> printings) {
    DocumentState state = by.isEmpty() ? DocumentState.ACCEPTED : DocumentState.SUPERSEDED;
    Edition edition =
        new Edition(standing.document().of(lineage), state, by, standing.times(), copies);
    Set<String> ids = by.isEmpty() ? listedIds(standing.version(), copies) : Set.of();
    return new Selection(edition, List.of(), gone(printings, ids));
  }

  private static Selection known(
      Printing standing,
      String by,
      String lineage,
      List<Copy> copies,
      Collection<Printing> printings) {
    DocumentSummary known = standing.known().with(standing.times(), lineage);
    DocumentSummary stands = by.isEmpty() ? known : known.superseded(by);
    List<DocumentSummary> summaries = new ArrayList<>(List.of(stands));
    copies.forEach(copy -> summaries.add(stands.copy(copy)));
    List<Revision> revisions =
        by.isEmpty() ? revisions(standing, lineage, copies, printings) : gone(printings, Set.of());
    return new Selection(null, summaries, revisions);
  }

  private static Set<String> listedIds(Version standing, List<Copy> copies) {
    Set<String> ids = new HashSet<>(Set.of(standing.docId()));
    copies.stream().filter(Copy::listed).map(Copy::docId).forEach(ids::add);
    return ids;
  }

  /**
   * Nothing that the base listed of this content stays.
   *
   * @param ids those that mentions are listed for now
   */
  private static List<Revision> gone(Collection<Printing> printings, Set<String> ids) {
    return listed(printings).stream().map(known -> gone(known, ids)).toList();
  }

  private static Revision gone(DocumentSummary known, Set<String> ids) {
    return Revision.of(
        known,
        ids.contains(known.docId())
            ? Revision.RevisionOutcome.RELISTED
            : Revision.RevisionOutcome.WITHDRAWN);
  }

  /** What the base listed mentions for. */
  private static List<DocumentSummary> listed(Collection<Printing> printings) {
    return printings.stream()
        .map(Printing::known)
        .filter(known -> known != null && known.isListed())
        .toList();
  }

  /** The known document still stands: only what is different now is listed. */
  private static List<Revision> revisions(
      Printing standing, String lineage, List<Copy> copies, Collection<Printing> printings) {
    DocumentSummary stands = standing.known();
    Map<Version, Copy> missing = new HashMap<>();
    for (Copy copy : copies) {
      if (copy.listed()) {
        missing.put(version(stands, copy), copy);
      }
    }
    Set<String> ids = listedIds(standing.version(), copies);
    boolean moved = !stands.lineageId().equals(lineage);
    List<Revision> revisions = new ArrayList<>();
    for (DocumentSummary known : listed(printings)) {
      if (known.equals(stands)) {
        continue;
      }
      if (missing.remove(Printing.known(known).version()) == null) {
        revisions.add(gone(known, ids));
      } else if (moved) {
        revisions.add(Revision.kept(known, lineage, List.of()));
      }
    }
    if (moved || !missing.isEmpty()) {
      Set<Copy> unlisted = new HashSet<>(missing.values());
      List<Copy> more = copies.stream().filter(unlisted::contains).toList();
      revisions.add(Revision.kept(stands, lineage, more));
    }
    return revisions;
  }

  private static Version version(DocumentSummary document, Copy copy) {
    return new Version(
        document.source(), copy.docId(), copy.url(), copy.published(), document.contentHash());
  }
}
