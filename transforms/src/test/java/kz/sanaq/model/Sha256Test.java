package kz.sanaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
  @Test
  void hashesAsTheStandardSays() {
    MessageDigest digest = Sha256.digest();
    digest.update("abc".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex(digest));
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    assertEquals(Sha256.of(List.of("ab", "c")), Sha256.of(List.of("ab", "c")));
    assertNotEquals(Sha256.of(List.of("ab", "c")), Sha256.of(List.of("a", "bc")));
    assertNotEquals(Sha256.of(List.of("a\nb")), Sha256.of(List.of("a", "b")));
    assertNotEquals(Sha256.of(List.of("a", "")), Sha256.of(List.of("a")));
  }
}
