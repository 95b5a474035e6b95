package kz.sanaq.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a claim rests on.
 *
 * @param mentionIds its mentions, sorted
 * @param docIds ids that their outlets gave their documents, sorted, each once
 * @param documentIds their documents, as {@link Origin#documentId} names them, sorted, each once
 * @param outlets names of the documents' sources, sorted, each once
 * @param lineageIds lineages of the documents, sorted, each once: the independent sources
 * @param statingIds those lineages that state the claim's value themselves, however rounded, and
 *     not only a bound that it keeps to; all of them where the claim has no value
 * @param firstPublished earliest publication date of the documents, null when unknown
 * @param lastPublished latest publication date of the documents, null when unknown
 */
public record Evidence(
    List<String> mentionIds,
    List<String> docIds,
    List<String> documentIds,
    List<String> outlets,
    List<String> lineageIds,
    List<String> statingIds,
    LocalDate firstPublished,
    LocalDate lastPublished) {
  public Evidence {
    mentionIds = List.copyOf(mentionIds);
    docIds = List.copyOf(docIds);
    documentIds = List.copyOf(documentIds);
    outlets = List.copyOf(outlets);
    lineageIds = List.copyOf(lineageIds);
    statingIds = List.copyOf(statingIds);
  }
}
