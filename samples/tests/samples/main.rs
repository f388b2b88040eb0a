//! Samples of every operation, really sent: by curl, as HTTP, by the engines' tasks, by the programs. The mock holds each request against its
//! description.

mod corpus;
mod credentials;
mod curl;
mod hostile;
mod http;
mod programs;
mod serving;
mod tasks;
mod valid;
