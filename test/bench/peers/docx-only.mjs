// The same paragraphs and tables as a report of ours, written with the docx library as its manual shows it.
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const [, , input, output] = process.argv;
const blocks = JSON.parse(readFileSync(input, 'utf8'));
const paragraph = (text) => new Paragraph({ children: [new TextRun({ text, size: 28 })] });
const children = blocks.map((block) =>
  typeof block === 'string'
    ? paragraph(block)
    : new Table({
        rows: block.map(
          (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
        ),
      }),
);
writeFileSync(output, await Packer.toBuffer(new Document({ sections: [{ children }] })));
