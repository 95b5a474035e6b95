package kz.sanaq.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.language.NearWords;
import kz.sanaq.weigher.Candidate;

/**
 * The numbers of the features that say which indicator a candidate is, and of which group: all of a
 * code are looked up together, once a candidate. Immutable, thread safe.
 */
final class CodeFeatures {
  /** Those of the codes that were asked for. */
  private static final Map<String, CodeFeatures> KNOWN = new ConcurrentHashMap<>();

  private final int code;
  private final int bare;
  private final int close;
  private final int[] levels;
  private final int[] sizes;
  private final int[] words;

  private CodeFeatures(String code) {
    this.code = NameFeatures.CODE.id(code);
    this.bare = NameFeatures.CODE_KIND.id(code);
    this.close = NameFeatures.CODE_CLOSE.id(code);
    this.levels = NameFeatures.GROUP_LEVEL.of(code);
    this.sizes = NameFeatures.GROUP_SIZE.of(code);
    this.words = NameFeatures.CODE_WORDS.of(code);
  }

  /** Those of a code; it may be one that does not ship, or empty. */
  static CodeFeatures of(String code) {
    CodeFeatures known = KNOWN.get(code);
    return known != null ? known : KNOWN.computeIfAbsent(code, CodeFeatures::new);
  }

  /** Which indicator it is; -1 where weights can't know it. */
  int code() {
    return code;
  }

  /** Which it is, by a rule that names no event; -1 where weights can't know it. */
  int bare() {
    return bare;
  }

  /** Which it is, by a rule that doesn't fit in full; -1 where weights can't know it. */
  int close() {
    return close;
  }

  /** Its group and a sort of place; -1 where weights can't know it. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  int level(Level level) {
    return levels[level.ordinal()];
  }

  /** Its group and how many digits the value has; -1 where weights can't know it. */
  int size(int digits) {
    return sizes[Math.max(1, Math.min(sizes.length, digits)) - 1];
  }

  /** Says which words stand near the figure that it is a candidate of, each once. */
  void describe(NearWords near, Candidate<?> candidate) {
    for (int word : near.before()) {
      candidate.with(words[word], words[word] >= 0);
    }
    for (int word : near.after()) {
      candidate.with(words[word], words[word] >= 0 && !near.isBefore(word));
    }
  }
}
