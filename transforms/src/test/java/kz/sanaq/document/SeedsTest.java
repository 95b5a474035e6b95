package kz.sanaq.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.sanaq.language.Text;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles that ship with the project. */
class SeedsTest {
  @ParameterizedTest
  @CsvSource({
    "000_d06b5b3f0138ec5c, 2020-04-09, '',        27,  86, 1, АЛМАТЫ,                 2, 7",
    "001_6ee0fdbb400b8aeb, 2020-12-24, BAQ.KZ,     0,  58, 1, 'Нұр-Сұлтан, BAQ.KZ.',  2, 0",
    "002_192b2b7a183873fb, 2025-11-09, KAZINFORM, 17,  92, 0, АЛМАТЫ. KAZINFORM –,    0, 0",
    "003_7a59ebbf5e4af635, 2025-10-30, KAZINFORM, 17,  95, 0, АЛМАТЫ. KAZINFORM –,    0, 0",
    "004_4163331d981713ea, 2026-01-07, BAQ.KZ,    17, 101, 0, '',                     0, 0",
  })
  void areReadWithTheirLayout(
      String name,
      LocalDate published,
      String source,
      int headlineBegin,
      int headlineEnd,
      int repeats,
      String dateline,
      int boilerplate,
      int contacts)
      throws IOException {
    Articles read =
        Articles.read(name + ".txt", Files.readAllBytes(Path.of("..", "seeds", name + ".txt")));
    assertThat(read.rejected, empty());
    Document document = read.documents.get(0);
    assertThat(document.published(), equalTo(published));
    assertThat(document.source(), equalTo(source));

    Text text = Text.of(document.text());
    Layout layout = LayoutReader.of("kk").read(text);
    assertThat(layout.headline(), equalTo(new Span(headlineBegin, headlineEnd)));
    assertThat(layout.repeats(), hasSize(repeats));
    Span at = layout.dateline();
    assertThat(at == null ? "" : text.slice(at.begin(), at.end()), equalTo(dateline));
    assertThat(layout.boilerplate(), hasSize(boilerplate));
    assertThat(layout.contacts().spans().all(), hasSize(contacts));
  }
}
