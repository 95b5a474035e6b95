package kz.sanaq.pipeline.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sentence;

/**
 * Annotates documents as they come and writes each as a line of JSON, holding one at a time.
 *
 * <p>Sentences of the title stand apart from those of the text; quantities and mentions carry their
 * {@code part}. A field without a value is null.
 */
public final class AnnotationWriter implements DocumentSink, AutoCloseable {
  /** How much is written of a reading. */
  public enum Detail {
    /** What was read. */
    VALUES,
    /** Why, too: the rules that made quantities and mentions, and the choices of mentions. */
    REASONS
  }

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator json;
  private final Annotator annotator;
  private final Set<String> languages;
  private final FieldWriter fields;
  private final Detail detail;
  private long read;
  private long rejected;

  /**
   * Writes to a stream.
   *
   * @param languages of the documents that are annotated; one in no known language is, too
   * @throws IOException when the stream takes no JSON
   */
  public AnnotationWriter(
      OutputStream out, Annotator annotator, Set<String> languages, Detail detail)
      throws IOException {
    this.json = JSON.createGenerator(new BufferedOutputStream(out, 1 << 16), JsonEncoding.UTF8);
    this.json.setRootValueSeparator(null);
    this.annotator = annotator;
    this.languages = Set.copyOf(languages);
    this.fields = new FieldWriter(json, detail);
    this.detail = detail;
  }

  /** How many documents were rejected, where all were; 0 where any was read, or none came. */
  long rejectedAll() {
    return read == 0 ? rejected : 0;
  }

  @Override
  public void accept(Document document) {
    read++;
    if (document.isIn(languages)) {
      annotate(document);
    } else {
      passOver(document);
    }
  }

  private void passOver(Document document) {
    try {
      json.writeStartObject();
      json.writeStringField("id", document.docId());
      json.writeStringField("other_language", document.language());
      endLine();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private void annotate(Document document) {
    Explainer explainer = new Explainer();
    Annotation annotation =
        detail == Detail.REASONS
            ? annotator.annotate(document, explainer)
            : annotator.annotate(document);
    try {
      json.writeStartObject();
      json.writeStringField("id", document.docId());
      sentences("sentences", annotation, Part.TEXT);
      if (!document.title().isEmpty()) {
        sentences("title_sentences", annotation, Part.TITLE);
      }
      json.writeArrayFieldStart("quantities");
      for (Quantity quantity : annotation.quantities()) {
        fields.quantity(quantity, document.text(quantity.part()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("mentions");
      for (Mention mention : annotation.mentions()) {
        fields.mention(mention, explainer.of(mention));
      }
      json.writeEndArray();
      endLine();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  @Override
  public void reject(Rejected refused) {
    rejected++;
    try {
      json.writeStartObject();
      fields.rejected(refused);
      endLine();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private void sentences(String name, Annotation annotation, Part part) throws IOException {
    json.writeArrayFieldStart(name);
    for (Sentence sentence : annotation.sentences()) {
      if (sentence.part() == part) {
        json.writeStartObject();
        json.writeNumberField("begin", sentence.span().begin());
        json.writeNumberField("end", sentence.span().end());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
