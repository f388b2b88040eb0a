mod address;
mod json;
mod link;
mod walk;

use super::call::Sent;
use super::exchange::Trail;
use super::{Call, Error, ErrorKind, Operation, Response};
use futures_core::Stream;
use std::fmt;
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use walk::Walk;

/// An operation that answers page by page.
pub trait Paginated: Operation + Clone {
    /// How the next page is asked for.
    const PAGING: Paging;
}

/// A paginated operation whose pages hold a list.
pub trait Listed: Operation + Clone {
    /// What the list holds.
    type Item: Send + 'static;
    /// How the next page is asked for.
    const PAGING: Paging;
    /// The list of a page.
    const LIST: List<Self>;
}

impl<O: Listed> Paginated for O {
    const PAGING: Paging = <O as Listed>::PAGING;
}

/// How the list is taken out of a page.
pub type List<O> = fn(<O as Operation>::Output) -> Vec<<O as Listed>::Item>;

/// How the next page is asked for, as data. Pointers are JSON Pointers into the answer; the token `-1` is the last item of a list.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    by: By,
    /// Of the cursor or the URL; of the list where items or pages are counted.
    pointer: &'static str,
    target: Target,
    more: Option<&'static str>,
    total: Option<&'static str>,
    first: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Cursor,
    Offset,
    Page,
    Url,
    Link,
}

#[derive(Clone, Copy, Debug)]
enum Target {
    Nothing,
    Query(usize),
    Body(&'static str),
}

impl Paging {
    const fn of(by: By, pointer: &'static str) -> Self {
        Self {
            by,
            pointer,
            target: Target::Nothing,
            more: None,
            total: None,
            first: 0,
        }
    }

    /// By the cursor that each answer has at `pointer`.
    #[must_use]
    pub const fn cursor(pointer: &'static str) -> Self {
        Self::of(By::Cursor, pointer)
    }

    /// By the number of items that came; the list is at `list`.
    #[must_use]
    pub const fn offset(list: &'static str) -> Self {
        Self::of(By::Offset, list)
    }

    /// By the number of the page, of which the first is 1; the list is at `list`.
    #[must_use]
    pub const fn page(list: &'static str) -> Self {
        Self::of(By::Page, list).first(1)
    }

    /// By the URL that each answer has at `pointer`.
    #[must_use]
    pub const fn url(pointer: &'static str) -> Self {
        Self::of(By::Url, pointer)
    }

    /// By the header `Link` with `rel="next"` (RFC 8288).
    #[must_use]
    pub const fn link() -> Self {
        Self::of(By::Link, "")
    }

    /// It is sent as this parameter, which is one of the query.
    #[must_use]
    pub const fn query(self, index: usize) -> Self {
        Self {
            target: Target::Query(index),
            ..self
        }
    }

    /// It is sent as the member of the body at `pointer`.
    #[must_use]
    pub const fn body(self, pointer: &'static str) -> Self {
        Self {
            target: Target::Body(pointer),
            ..self
        }
    }

    /// Where it is false that there is more, there is none.
    #[must_use]
    pub const fn more(self, pointer: &'static str) -> Self {
        Self {
            more: Some(pointer),
            ..self
        }
    }

    /// How many pages there are.
    #[must_use]
    pub const fn total(self, pointer: &'static str) -> Self {
        Self {
            total: Some(pointer),
            ..self
        }
    }

    /// The number that a call means which sets none.
    #[must_use]
    pub const fn first(self, first: u64) -> Self {
        Self { first, ..self }
    }
}

impl<O: Paginated> Call<O> {
    /// All pages from this one on, each asked for when the one before was taken.
    ///
    /// The call is sent again with what the page before says: its cursor, its number, its URL. An error ends the pages after it was
    /// given, and so does an answer that would lead round in a circle. A URL is followed only to the server of this call.
    pub fn pages(self) -> Pages<O> {
        Pages {
            walk: Walk::new(O::PAGING),
            next: Some(Ok(self)),
            asked: None,
        }
    }
}

impl<O: Listed> Call<O> {
    /// The items of all pages from this one on, asked for page by page; see [`Call::pages`].
    pub fn items(self) -> Items<O> {
        Items {
            pages: self.pages(),
            items: Vec::new().into_iter(),
        }
    }
}

/// Pages, one after the other. Nothing is asked for before it is wanted; dropping it ends what is on its way.
#[must_use = "pages are not asked for before the first is wanted"]
pub struct Pages<O> {
    walk: Walk,
    /// The call for the next page, or why there can be none.
    next: Option<Result<Call<O>, String>>,
    asked: Option<(Call<O>, Sent<O>)>,
}

type Page<O> = Result<Response<<O as Operation>::Output>, Error<<O as Operation>::Error>>;

impl<O: Paginated> Pages<O> {
    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Page<O>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Page<O>>> {
        loop {
            if let Some((_, sent)) = &mut self.asked {
                let outcome = ready!(Pin::new(sent).poll(context));
                return Poll::Ready(Some(self.took(outcome)));
            }
            match self.next.take() {
                Some(Ok(call)) => self.asked = Some((call.clone(), call.send())),
                Some(Err(problem)) => {
                    let error = Error::new(O::INFO.id, ErrorKind::Build(problem), Trail::default());
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }

    fn took(&mut self, outcome: Page<O>) -> Page<O> {
        if let (Ok(page), Some((mut call, _))) = (&outcome, self.asked.take()) {
            let further = self
                .walk
                .on(&mut call.draft, &call.core, page.headers(), page.raw());
            self.next = match further {
                Ok(true) => Some(Ok(call)),
                Ok(false) => None,
                Err(problem) => Some(Err(problem)),
            };
        }
        outcome
    }
}

impl<O> Unpin for Pages<O> {}

impl<O: Paginated> Stream for Pages<O> {
    type Item = Page<O>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Page<O>>> {
        self.get_mut().poll(context)
    }
}

impl<O> fmt::Debug for Pages<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// The items of pages, one after the other. The next page is asked for when the items of the one before were taken.
#[must_use = "pages are not asked for before the first item is wanted"]
pub struct Items<O: Listed> {
    pages: Pages<O>,
    items: std::vec::IntoIter<O::Item>,
}

type Item<O> = Result<<O as Listed>::Item, Error<<O as Operation>::Error>>;

impl<O: Listed> Items<O> {
    /// The next item; `None` after the last of the last page.
    pub async fn next(&mut self) -> Option<Item<O>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item<O>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = (O::LIST)(page.into_body()).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Listed> Unpin for Items<O> {}

impl<O: Listed> Stream for Items<O> {
    type Item = Item<O>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item<O>>> {
        self.get_mut().poll(context)
    }
}

impl<O: Listed> fmt::Debug for Items<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items").finish_non_exhaustive()
    }
}
