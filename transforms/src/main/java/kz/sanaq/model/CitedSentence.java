package kz.sanaq.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence that mentions stand in, with its text. Mentions have an {@link Excerpt} of it: so its
 * text is told once, however many figures are in it.
 *
 * @param documentId the document, as its mentions name it
 * @param place where it stands there
 * @param text all of it
 */
public record CitedSentence(String documentId, Sentence place, String text) {
  public CitedSentence {
    Objects.requireNonNull(documentId);
    Objects.requireNonNull(place);
    Objects.requireNonNull(text);
  }

  /** The sentences of a document that some of its mentions stand in, in the order of these. */
  public static List<CitedSentence> of(Document document, List<Mention> mentions) {
    String id = Origin.of(document).documentId();
    Set<Sentence> places = new LinkedHashSet<>();
    mentions.forEach(mention -> places.add(mention.location().sentence()));
    return places.stream()
        .map(place -> new CitedSentence(id, place, place.span().of(document.text(place.part()))))
        .toList();
  }

  /** Names it among those of all documents: the same place has the same id in every run. */
  public String sentenceId() {
    return id(documentId, place);
  }

  static String id(String documentId, Sentence place) {
    return Sha256.name(
        List.of(documentId, place.part().name(), Integer.toString(place.span().begin())));
  }

  /**
   * The same sentence in a copy of its document.
   *
   * @param source the outlet of both
   */
  public CitedSentence in(String source, Copy copy) {
    return new CitedSentence(Origin.documentId(source, copy.docId()), place, text);
  }
}
