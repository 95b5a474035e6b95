package kz.sanaq.pipeline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sanaq.pipeline.message.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;
  private OutputFolder output;

  @BeforeEach
  void create() throws IOException {
    output = OutputFolder.at(folder.toString());
    output.create();
  }

  @Test
  void nothingIsCurrentInTheBeginning() throws IOException {
    assertEquals(Optional.empty(), output.current());
    assertFalse(output.isPublished("a"));
  }

  @Test
  void currentMovesFromRunToRun() throws IOException {
    for (String id : List.of("a", "b", "a")) {
      publish(id);
      output.makeCurrent(id);
      assertEquals(Optional.of(id), output.current());
      assertEquals(Path.of("runs", id), Files.readSymbolicLink(folder.resolve("current")));
      assertEquals(id + "\n", Files.readString(folder.resolve("CURRENT")));
      assertTrue(Files.exists(folder.resolve("current/manifest.json")));
    }
  }

  @Test
  void onlyRunsWithoutManifestAreRemoved() throws IOException {
    publish("whole");
    Files.createDirectories(folder.resolve("runs/empty"));
    Files.createDirectories(folder.resolve("runs/half/json/claims"));
    Files.writeString(folder.resolve("runs/half/json/claims/part-00000.jsonl"), "{}\n");
    Files.createDirectories(folder.resolve("runs/tricky/json"));
    Files.writeString(folder.resolve("runs/tricky/json/manifest.json"), "{}\n");

    output.refuse("half", Message.text("too little"));
    assertEquals(
        Map.of(
            "empty",
            Optional.empty(),
            "half",
            Optional.of("too little"),
            "tricky",
            Optional.empty()),
        output.removeUnpublished());

    assertTrue(output.isPublished("whole"));
    assertFalse(Files.exists(folder.resolve("runs/half")));
    assertEquals(Map.of(), output.removeUnpublished());
  }

  private void publish(String id) throws IOException {
    Files.createDirectories(folder.resolve("runs").resolve(id));
    output.write("runs/" + id + "/manifest.json", "{}\n".getBytes(StandardCharsets.UTF_8));
  }
}
