package kz.sanaq.document;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;

/** Knows what is no text by what it begins with, from {@code signatures.tsv}. */
final class Signatures {
  private static final Schema TABLE =
      Schema.world(
              "signatures.tsv",
              Column.one("bytes", Cell.TEXT),
              Column.one("kind", Cell.TEXT),
              Column.one("advice", Cell.TEXT))
          .unique("bytes");

  private static final List<Signature> SHIPPED =
      TABLE.table().rows().stream().map(Signature::of).sorted(Signature.LONGEST_FIRST).toList();

  private Signatures() {}

  /** What bytes that are no text are, and what to do with them, where their beginning tells. */
  static Optional<String> told(byte[] bytes, int begin, int end) {
    String head = HexFormat.of().withUpperCase().formatHex(bytes, begin, Math.min(end, begin + 8));
    return SHIPPED.stream()
        .filter(signature -> head.startsWith(signature.head()))
        .findFirst()
        .map(signature -> signature.kind() + ", expected text in UTF-8; " + signature.advice());
  }

  /** A row of the table. */
  private record Signature(String head, String kind, String advice) {
    static final Comparator<Signature> LONGEST_FIRST =
        Comparator.comparing((Signature signature) -> signature.head().length()).reversed();

    static Signature of(Row row) {
      return new Signature(row.required("bytes"), row.required("kind"), row.required("advice"));
    }
  }
}
