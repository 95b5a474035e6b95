package kz.sanaq.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A version under one of the keys that editions of an article share.
 *
 * @param key the shared key, see {@link Version#links}
 * @param version one of the editions
 * @param standing id of the document that stands for the version's content
 */
public record LinkedVersion(String key, Version version, String standing) {
  public LinkedVersion {
    Objects.requireNonNull(key);
    Objects.requireNonNull(version);
    Objects.requireNonNull(standing);
  }

  /** The versions of one content, each once under each of its keys, in their order. */
  public static List<LinkedVersion> of(List<Version> content) {
    TreeSet<Version> versions = new TreeSet<>(content);
    String standing = versions.last().docId();
    List<LinkedVersion> linked = new ArrayList<>();
    for (Version version : versions) {
      version.links().forEach(key -> linked.add(new LinkedVersion(key, version, standing)));
    }
    return linked;
  }

  /** The versions among those of one key that its last one replaces, see {@link Editions}. */
  public static List<Replacement> replaced(List<LinkedVersion> sharing) {
    LinkedVersion last = Collections.max(sharing, Comparator.comparing(LinkedVersion::version));
    return Editions.superseded(sharing.stream().map(LinkedVersion::version).toList()).stream()
        .map(version -> new Replacement(version, last.version(), last.standing()))
        .toList();
  }
}
