package hearsay.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Dana Orsk, Dana Orsk",
    "Dana Orsk, Orsk",
    "Dana Orsk, D. Orsk",
    "Dana M. Orsk, Dana Orsk",
    "J. Harl Venn, Harl Venn",
    "Mike Pellin, Michael Pellin",
    "Bill Tarrow, William Tarrow",
    "Oleksiy Brodskiy, Oleksii Brodsky",
    "Taras Velynskyy, Taras Velinsky",
    "Yusuf Khalim, Yusuf Halim",
    "Ángel Muñiz, Angel Muniz",
    "Per van der Lund, Per Van der Lund",
    "Owen Marsh Jr., Owen Marsh",
    "Vladimir Tesk, Volodymyr Tesk",
  })
  void fits(String one, String other) {
    assertTrue(PersonName.of(one).fits(PersonName.of(other)));
    assertTrue(PersonName.of(other).fits(PersonName.of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "Dana Orsk, Peter Orsk",
    "Dana Orsk, P. Orsk",
    "Dana Orsk, Dana Marsh",
    "Orsk, Orskaya",
    "Anna Velin, Anton Velin",
    "Maria Velin, Mario Velin",
    "Hansen, Hanson",
  })
  void keepsApart(String one, String other) {
    assertFalse(PersonName.of(one).fits(PersonName.of(other)));
    assertFalse(PersonName.of(other).fits(PersonName.of(one)));
  }

  @Test
  void keepsParticlesWithTheSurname() {
    PersonName name = PersonName.of("Ursel van der Brae");
    assertEquals("van der Brae", name.surname());
    assertEquals(List.of("Ursel"), name.given());
  }
}
