/** How elements travel between workers: one deterministic coder for all records. */
package kz.sanaq.transforms.coder;
