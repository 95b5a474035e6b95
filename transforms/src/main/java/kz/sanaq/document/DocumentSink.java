package kz.sanaq.document;

import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;

/** Takes what a {@link DocumentReader} finds, in the order of the file. */
public interface DocumentSink {
  /** An article that was read. */
  void accept(Document document);

  /** Input that is no article. */
  void reject(Rejected rejected);
}
