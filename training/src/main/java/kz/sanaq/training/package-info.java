/** Learns the tables of weights of a language pack from annotated articles. Not shipped. */
package kz.sanaq.training;
