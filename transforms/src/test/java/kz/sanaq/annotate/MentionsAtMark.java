package kz.sanaq.annotate;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.cases.Case;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Mention;

/** What is read at the mark of a case, in its whole text. */
public final class MentionsAtMark {
  private MentionsAtMark() {}

  /** The mentions that overlap the mark, of the case as a Kazakh article of a day. */
  public static List<Mention> of(Case row, LocalDate published) {
    Document document =
        Documents.document(row.text().text()).title(row.title().text()).published(published).get();
    return Annotator.of("kk").annotate(document).mentions().stream()
        .filter(mention -> mention.location().span().overlaps(row.mark()))
        .toList();
  }
}
