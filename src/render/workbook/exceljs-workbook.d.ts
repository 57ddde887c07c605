/**
 * The part of exceljs that makes workbooks, without its streams and its CSV: it loads in half the time, and a bundle of it asks for
 * no package that is not there.
 */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export = Workbook;
}
