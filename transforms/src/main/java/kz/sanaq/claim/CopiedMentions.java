package kz.sanaq.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;

/**
 * Lists the mentions of a document for a copy of it, whose text need not be read again.
 *
 * <p>The facts are those of the document that stands for the copy, so that one text says one thing;
 * id, address and date of publication are the copy's own. The ids are those that reading the copy
 * would give.
 */
public final class CopiedMentions {
  private CopiedMentions() {}

  /**
   * The mentions of a copy.
   *
   * @param read all mentions of the document that stands, in any order
   * @param contentHash the content that both share
   */
  public static List<Mention> of(List<Mention> read, String contentHash, Copy copy) {
    Map<Part, MentionIds> inPart = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      inPart.put(part, new MentionIds(copy.docId(), contentHash, part));
    }
    Map<String, String> ids = new HashMap<>();
    for (Mention mention : read) {
      ids.put(
          mention.mentionId(), inPart.get(mention.location().part()).of(mention.location().span()));
    }
    return read.stream()
        .map(
            mention ->
                mention.in(
                    copy, ids.get(mention.mentionId()), ids.getOrDefault(mention.partOf(), "")))
        .toList();
  }
}
