//! A description that is as large as one wishes: one part again and again, each with names of its own.

use std::fmt::Write;

/// How many groups a part has. A group is one operation on a collection, one on a thing of it, and the schemas that they need.
const GROUPS: usize = 20;

const HEAD: &str = "\
openapi: 3.0.3
info: {title: Growth, version: '1'}
servers: [{url: 'https://growth.example'}]
security: [{key: []}]
";
const COMPONENTS: &str = "\
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Fault:
      type: object
      description: Why something was not done.
      required: [code]
      properties:
        code: {type: string}
        message: {type: string, nullable: true}
";

/// The text of a description of so many parts.
pub(super) fn description(parts: usize) -> String {
    let mut paths = String::from("paths:\n");
    let mut schemas = String::from(COMPONENTS);
    for number in 0..parts * GROUPS {
        let tag = number / GROUPS;
        let next = (number + 1) % (parts * GROUPS);
        let fill = |text: &str| {
            text.replace("{n}", &number.to_string())
                .replace("{next}", &next.to_string())
                .replace("{tag}", &tag.to_string())
        };
        // Writing to a String cannot fail.
        let _ = write!(paths, "{}", fill(OPERATIONS));
        let _ = write!(schemas, "{}", fill(SCHEMAS));
    }
    format!("{HEAD}{paths}{schemas}")
}

const OPERATIONS: &str = "  /group{tag}/things{n}:
    get:
      tags: [Group {tag}]
      operationId: listThings{n}
      summary: Lists the things of kind {n}.
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, format: int32, default: 20}}
        - {name: state, in: query, schema: {$ref: '#/components/schemas/State{n}'}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      responses:
        '200':
          description: A page of things.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Page{n}'}
        default:
          description: It was not done.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Fault'}
  /group{tag}/things{n}/{id}:
    put:
      tags: [Group {tag}]
      operationId: replaceThing{n}
      description: |
        Puts a thing in the place of another one.

        What is left out keeps no value.
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing{n}'}
      responses:
        '200':
          description: The thing as it is now.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing{n}'}
        '409':
          description: It is in use.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Fault'}
";

const SCHEMAS: &str = "    Thing{n}:
      type: object
      description: A thing of kind {n}, and what is known about it.
      required: [id, state, owner]
      properties:
        id: {type: string, description: What it is called by.}
        state: {$ref: '#/components/schemas/State{n}'}
        owner: {$ref: '#/components/schemas/Owner{n}'}
        next: {$ref: '#/components/schemas/Thing{next}'}
        created: {type: string, format: date-time}
        amount: {type: number, nullable: true}
        count: {type: integer, format: int64}
        tags: {type: array, items: {type: string}}
        labels: {type: object, additionalProperties: {type: string}}
        page: {$ref: '#/paths/~1group{tag}~1things{n}/get/responses/200/content/application~1json/schema/properties/cursor'}
        detail:
          type: object
          description: More of it, which not every thing has.
          properties:
            height: {type: number}
            note: {type: string}
    State{n}:
      type: string
      description: How a thing of kind {n} is.
      enum: [new, active, suspended, deleted]
    Owner{n}:
      description: Who has it.
      oneOf:
        - {$ref: '#/components/schemas/Person{n}'}
        - {$ref: '#/components/schemas/Company{n}'}
      discriminator: {propertyName: kind}
    Person{n}:
      type: object
      required: [kind, name]
      properties:
        kind: {type: string}
        name: {type: string}
        born: {type: string, format: date}
    Company{n}:
      allOf:
        - type: object
          required: [kind]
          properties:
            kind: {type: string}
            register: {type: string, description: Where it is registered.}
        - type: object
          properties:
            things: {type: array, items: {$ref: '#/components/schemas/Thing{n}'}}
    Page{n}:
      type: object
      required: [items]
      properties:
        items: {type: array, items: {$ref: '#/components/schemas/Thing{n}'}}
        cursor: {type: string, nullable: true}
";

#[cfg(test)]
mod tests {
    use super::{GROUPS, description};
    use specwright_build::Config;
    use specwright_build::read::read_text;
    use specwright_build::report::Report;

    #[test]
    fn twice_the_parts_are_twice_the_operations_and_nothing_is_wrong_with_them() {
        for parts in [1, 2] {
            let mut report = Report::default();
            let source = read_text("growth.yaml", description(parts), &mut report);
            let source = source.expect("it is read");
            let output = Config::new("growth.yaml").generate_from(source, report);
            assert_eq!(output.report.findings, [], "{parts}");
            assert_eq!(output.stats.operations, 2 * GROUPS * parts);
        }
    }
}
