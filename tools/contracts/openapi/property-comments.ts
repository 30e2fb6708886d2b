import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../../start/repository';
import type { RequestClass } from './operations';

interface Comments {
  readonly ofClass: string | null;
  readonly ofFields: Readonly<Record<string, string>>;
}

/** Request classes are in these folders. */
const SOURCES = [
  'apps/budget/src',
  'apps/projects/src',
  'apps/returns/src',
  'apps/gateway/src',
  'libs/shared/service/src',
];

let byClass: Map<string, Comments> | null = null;

/**
 * Readers of the API get the same words as readers of the code: the comments above a request class and its fields.
 * Inherited fields keep the comments that they have where they are declared.
 */
export function commentsOf(type: RequestClass): Comments {
  byClass ??= readComments();
  const parent = Object.getPrototypeOf(type) as RequestClass;
  const { ofClass = null, ofFields = {} } = byClass.get(type.name) ?? {};
  return { ofClass, ofFields: { ...(parent.name === '' ? {} : commentsOf(parent).ofFields), ...ofFields } };
}

function readComments(): Map<string, Comments> {
  const comments = new Map<string, Comments>();
  for (const file of sources()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const read = (node: ts.Node): void => {
      node.forEachChild(read);
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const ofFields = node.members.flatMap((member) => {
        const text = member.name && commentAbove(member);
        return member.name && text ? [[member.name.getText(), text] as const] : [];
      });
      comments.set(node.name.text, {
        ofClass: commentAbove(node),
        ofFields: { ...comments.get(node.name.text)?.ofFields, ...Object.fromEntries(ofFields) },
      });
    };
    read(source);
  }
  return comments;
}

function commentAbove(node: ts.Node): string | null {
  const text = ts.getJSDocCommentsAndTags(node).map((each) => ts.getTextOfJSDocComment(each.comment));
  return text[0] ? text.join(' ').replaceAll(/\s+/g, ' ') : null;
}

function sources(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(REPOSITORY, folder, file)),
  );
}
