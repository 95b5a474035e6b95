package kz.sanaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;

/** PLACEHOLDER until branch `documents` is merged: one line, one document. */
public final class DocumentReader {
  public DocumentReader(ReadSettings settings) {}

  public void read(String file, InputStream in, DocumentSink sink) {
    try {
      StringBuilder line = new StringBuilder();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          String text = line.toString();
          sink.accept(
              new Document(text, "", "", null, "", text, Integer.toHexString(text.hashCode()), text));
          line.setLength(0);
        } else {
          line.append(new String(new byte[] {(byte) b}, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      sink.reject(new Rejected(file, 0, 0, "", 0, Rejected.Why.UNREADABLE, "broken", ""));
    }
  }
}
