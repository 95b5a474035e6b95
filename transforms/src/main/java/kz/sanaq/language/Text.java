package kz.sanaq.language;

import java.text.Normalizer;
import java.util.Arrays;
import kz.sanaq.model.Span;

/**
 * A text as the kernel reads it: composed (NFC), without soft hyphens, zero-width characters and
 * what is left of a page's markup ({@link Markup}), every kind of space a plain space, every kind
 * of line end a {@code '\n'}, with a map back to the original.
 *
 * <p>All positions that the kernel computes with are positions in this folded text; {@link
 * #original(int, int)} turns them into offsets of the decoded original, which are the only ones
 * that leave the kernel.
 */
public final class Text {
  private final String original;
  private final char[] chars;
  private final int length;

  /** Original offset at which each folded character begins; null when folding changed no place. */
  private final int[] begins;

  /** Original offset after each folded character; null like {@code begins}. */
  private final int[] ends;

  private Text(String original, char[] chars, int length, int[] begins, int[] ends) {
    this.original = original;
    this.chars = chars;
    this.length = length;
    this.begins = begins;
    this.ends = ends;
  }

  /** Folds {@code original}. Linear in its length. */
  public static Text of(String original) {
    int n = original.length();
    char[] chars = original.toCharArray();
    int i = 0;
    for (; i < n; i++) {
      char c = chars[i];
      if (c >= 0x400 && c < 0x530) {
        // Cyrillic, most of any text, stands for itself.
        chars[i] = c == 'О' || c == 'о' ? Markup.figure(original, i) : c;
        continue;
      }
      if (c < 0xA0) {
        if (Markup.at(original, i) != null) {
          break;
        }
        chars[i] = Markup.figure(original, i);
        if (c < ' ' && c != '\n') {
          if (c == '\r' && i + 1 < n && chars[i + 1] == '\n') {
            break;
          }
          chars[i] = c == '\r' ? '\n' : ' ';
        } else if (c == 0x85) {
          chars[i] = '\n';
        }
      } else if (isDropped(c) || mayCompose(c)) {
        break;
      } else {
        chars[i] = fold(c);
      }
    }
    if (i == n) {
      return new Text(original, chars, n, null, null);
    }
    // A combining mark composes with the character before it.
    int from = mayCompose(chars[i]) ? Math.max(0, i - 1) : i;
    return new Shifting(original, chars, from).folded();
  }

  /** Folds a text from the first character on that shifts positions. */
  private static final class Shifting {
    /** So many characters, at most, are composed into one: no letter has more marks. */
    private static final int LONGEST = 16;

    private final String original;
    private final char[] chars;
    private final int[] begins;
    private final int[] ends;
    private int length;

    /**
     * @param chars the text, folded before {@code from}
     */
    Shifting(String original, char[] chars, int from) {
      this.original = original;
      this.chars = chars;
      this.begins = new int[original.length() + 1];
      this.ends = new int[original.length() + 1];
      this.length = from;
      for (int k = 0; k < from; k++) {
        begins[k] = k;
        ends[k] = k + 1;
      }
    }

    Text folded() {
      int n = original.length();
      int i = length;
      while (i < n) {
        char c = original.charAt(i);
        if (isDropped(c)) {
          i++;
          continue;
        }
        Markup.Mark mark = Markup.at(original, i);
        if (mark != null) {
          i = mark.as() == Markup.NOTHING ? mark.end() : put(fold(mark.as()), i, mark.end());
        } else if (c == '\r' && i + 1 < n && original.charAt(i + 1) == '\n') {
          i = put('\n', i, i + 2);
        } else if (i + 1 < n && mayCompose(original.charAt(i + 1))) {
          i = compose(i);
        } else if (c < ' ' || c == 0x85) {
          i = put(c == '\n' || c == '\r' || c == 0x85 ? '\n' : ' ', i, i + 1);
        } else {
          i = put(fold(Markup.figure(original, i)), i, i + 1);
        }
      }
      return new Text(
          original, chars, length, Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }

    /** Puts what stands from {@code begin} to {@code end}, and goes on there. */
    private int put(char c, int begin, int end) {
      chars[length] = c;
      begins[length] = begin;
      ends[length++] = end;
      return end;
    }

    /** Puts a letter together with the marks after it. */
    private int compose(int begin) {
      int end = begin + 2;
      while (end < original.length() && end - begin < LONGEST && mayCompose(original.charAt(end))) {
        end++;
      }
      String composed = Normalizer.normalize(original.substring(begin, end), Normalizer.Form.NFC);
      int m = Math.min(composed.length(), end - begin);
      for (int k = 0; k < m; k++) {
        put(
            composed.charAt(k),
            k == 0 ? begin : Math.min(begin + k, end - 1),
            k == m - 1 ? end : Math.min(begin + k + 1, end));
      }
      return end;
    }
  }

  /** Soft hyphen, zero-width characters, directional marks, byte order mark. */
  private static boolean isDropped(char c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF;
  }

  /** Combining marks that follow their letter. */
  private static boolean mayCompose(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** Every kind of space to one, every kind of hyphen to one. */
  private static char fold(char c) {
    if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000) {
      return ' ';
    }
    if (c == 0x2010 || c == 0x2011) {
      return '-';
    }
    return c == 0x2028 || c == 0x2029 ? '\n' : c;
  }

  /** The decoded original. */
  public String original() {
    return original;
  }

  /** Number of folded characters. */
  public int length() {
    return length;
  }

  /** Whether the space at {@code i} is a tab in the original: what parts the cells of a table. */
  public boolean isTab(int i) {
    return original.charAt(originalBegin(i)) == '\t';
  }

  /** The folded character at {@code i}. */
  public char at(int i) {
    return chars[i];
  }

  /** The folded characters; only the first {@link #length()} count, and none may be changed. */
  public char[] chars() {
    return chars;
  }

  /** The folded text between two folded positions. */
  public String slice(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /** Offset in the original at which the folded character at {@code i} begins. */
  public int originalBegin(int i) {
    return begins == null ? i : begins[i];
  }

  /** Offsets in the original of the folded characters from {@code begin} to {@code end}. */
  public Span original(int begin, int end) {
    if (begins == null) {
      return new Span(begin, end);
    }
    if (begin == end) {
      int at = begin < length ? begins[begin] : original.length();
      return new Span(at, at);
    }
    return new Span(begins[begin], ends[end - 1]);
  }
}
