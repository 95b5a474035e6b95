package kz.sanaq.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All endings that a word of a class can take, made once from the templates of {@code endings.tsv}.
 *
 * <p>A template is a row: class, slot, forms, features, after. An ending picks at most one form of
 * each slot, slots ascending; all its forms are of one vowel harmony; a row whose {@code after}
 * names features follows only endings that have one of them (with {@code !} before: that have none
 * of them).
 *
 * <p>Consonant assimilation is not asked for: news texts write «3900 ден» and «ФМС-ға» as often
 * right as wrong, and no two words differ by it alone.
 */
final class Endings {
  static final byte BACK = 1;
  static final byte FRONT = 2;

  private final Map<WordClass, Trie> tries = new EnumMap<>(WordClass.class);
  private int[] features = new int[1024];
  private byte[] harmonies = new byte[1024];
  private int count;

  private record Form(byte[] letters, byte harmony) {}

  private record Template(int slot, List<Form> forms, int features, int after, boolean not) {
    boolean follows(int before) {
      return after == 0 || ((before & after) != 0) != not;
    }
  }

  Endings(Table table, Alphabet alphabet) {
    for (WordClass type : new WordClass[] {WordClass.NOUN, WordClass.VERB, WordClass.NUMBER}) {
      List<Template> templates = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        if (row.list("class").contains(type.name().toLowerCase(Locale.ROOT))) {
          templates.add(template(row, alphabet));
        }
      }
      Trie trie = new Trie(alphabet.size(), lettersOf(templates));
      grow(trie, templates);
      trie.pack();
      tries.put(type, trie);
    }
    features = Arrays.copyOf(features, count);
    harmonies = Arrays.copyOf(harmonies, count);
  }

  private static BitSet lettersOf(List<Template> templates) {
    BitSet letters = new BitSet();
    for (Template template : templates) {
      for (Form form : template.forms()) {
        for (byte code : form.letters()) {
          letters.set(code);
        }
      }
    }
    return letters;
  }

  private static Template template(Table.Row row, Alphabet alphabet) {
    int features = featureSet(row, "features", row.get("features"));
    // «-мен» is the same behind every vowel: «санымен».
    boolean one = Feature.INSTRUMENTAL.in(features);
    List<Form> forms = new ArrayList<>();
    for (String form : row.list("forms")) {
      byte[] codes = alphabet.encode(form);
      if (codes == null) {
        throw row.mistake("forms", "has a character that is no letter", "see letters.tsv");
      }
      forms.add(new Form(codes, one ? 0 : alphabet.harmonyOf(codes)));
    }
    String after = row.get("after");
    boolean not = after.startsWith("!");
    return new Template(
        Integer.parseInt(row.required("slot")),
        forms,
        features,
        featureSet(row, "after", not ? after.substring(1) : after),
        not);
  }

  private static int featureSet(Table.Row row, String column, String names) {
    int set = 0;
    for (String name : names.split("[ |]+")) {
      if (!name.isEmpty()) {
        try {
          set |= Feature.valueOf(name).bit();
        } catch (IllegalArgumentException e) {
          throw row.mistake(column, "'" + name + "' is no feature", "see the enum Feature");
        }
      }
    }
    return set;
  }

  private record Path(int node, int has, int slot, byte harmony) {}

  /** Breadth first, so that an ending is read as the one with the fewest parts. */
  private void grow(Trie trie, List<Template> templates) {
    Deque<Path> open = new ArrayDeque<>();
    open.add(new Path(0, 0, -1, (byte) 0));
    while (!open.isEmpty()) {
      Path path = open.remove();
      if (trie.value(path.node()) == Trie.NOWHERE) {
        trie.set(path.node(), add(path.has(), path.harmony()));
      }
      for (Template template : templates) {
        if (template.slot() > path.slot() && template.follows(path.has())) {
          for (Form form : template.forms()) {
            if (path.harmony() == 0 || form.harmony() == 0 || form.harmony() == path.harmony()) {
              open.add(
                  new Path(
                      trie.grow(path.node(), form.letters()),
                      path.has() | template.features(),
                      template.slot(),
                      form.harmony() == 0 ? path.harmony() : form.harmony()));
            }
          }
        }
      }
    }
  }

  private int add(int has, byte harmony) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
      harmonies = Arrays.copyOf(harmonies, count * 2);
    }
    features[count] = has;
    harmonies[count] = harmony;
    return count++;
  }

  /** The endings of a class as a trie whose values are numbers of endings. */
  Trie of(WordClass type) {
    return tries.get(type);
  }

  /** What the ending says. */
  int features(int ending) {
    return features[ending];
  }

  /** The ending's vowel harmony, 0 when it tells none. */
  byte harmony(int ending) {
    return harmonies[ending];
  }

  /** How many endings there are. */
  int count() {
    return count;
  }
}
