package kz.sanaq.indicator;

import java.util.List;
import java.util.Set;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Row;

/** What a row says, its words not yet looked up; see {@link Rule}. */
record Call(
    String code,
    List<String> kinds,
    List<String> objects,
    Set<NounClass> classes,
    List<String> events,
    boolean mere,
    List<List<String>> about,
    List<List<String>> near,
    List<String> without,
    Qualifier qualifier,
    Row row) {}
