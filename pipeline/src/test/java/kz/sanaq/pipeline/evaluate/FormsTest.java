package kz.sanaq.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      textBlock =
          """
          мектеп              ; мектеп              ; true
          жаңа Мектеп         ; мектеп              ; true
          мектеп ғимараты     ; мектеп              ; false
          мектептер           ; мектеп              ; true
          балабақша           ; мектеп|балабақша    ; true
          балалар             ; балабақша           ; false
          жол                 ; жолақ               ; true
          су                  ; суы                 ; false
          құс                 ; құм                 ; false
          абвгде              ; абвгджз             ; true
          абвгд               ; абвгежз             ; true
          абвд                ; абвеж               ; false
          ''                  ; ''                  ; true
          салу                ; ''                  ; false
          ''                  ; салу                ; false
          ''                  ; тұру|               ; false
          тұру                ; тұру|               ; true
          салу                ; тұру|               ; false
          """)
  void theLastWordsDecide(String read, String gold, boolean alike) {
    assertEquals(alike, Forms.isOneOf(read, gold));
  }
}
