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
    return foldFrom(original, chars, mayCompose(chars[i]) ? Math.max(0, i - 1) : i);
  }

  /** Goes on from the first character whose folding shifts positions. */
  private static Text foldFrom(String original, char[] chars, int from) {
    int n = original.length();
    int[] begins = new int[n + 1];
    int[] ends = new int[n + 1];
    for (int k = 0; k < from; k++) {
      begins[k] = k;
      ends[k] = k + 1;
    }
    int length = from;
    int i = from;
    while (i < n) {
      char c = original.charAt(i);
      if (isDropped(c)) {
        i++;
        continue;
      }
      Markup.Mark mark = Markup.at(original, i);
      if (mark != null) {
        if (mark.as() != Markup.NOTHING) {
          chars[length] = fold(mark.as());
          begins[length] = i;
          ends[length++] = mark.end();
        }
        i = mark.end();
        continue;
      }
      if (c == '\r' && i + 1 < n && original.charAt(i + 1) == '\n') {
        chars[length] = '\n';
        begins[length] = i;
        ends[length++] = i + 2;
        i += 2;
        continue;
      }
      int end = i + 1;
      while (end < n && end - i < 16 && mayCompose(original.charAt(end))) {
        end++;
      }
      if (end == i + 1) {
        chars[length] =
            c < ' ' || c == 0x85
                ? (c == '\n' || c == '\r' || c == 0x85 ? '\n' : ' ')
                : fold(Markup.figure(original, i));
        begins[length] = i;
        ends[length++] = end;
      } else {
        String composed = Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFC);
        int m = Math.min(composed.length(), end - i);
        for (int k = 0; k < m; k++) {
          chars[length] = composed.charAt(k);
          begins[length] = k == 0 ? i : Math.min(i + k, end - 1);
          ends[length++] = k == m - 1 ? end : Math.min(i + k + 1, end);
        }
      }
      i = end;
    }
    return new Text(
        original, chars, length, Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
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
