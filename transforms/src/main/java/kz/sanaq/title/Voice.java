package kz.sanaq.title;

/** Whether something does an act or undergoes it. */
enum Voice {
  DOES,
  UNDERGOES
}
