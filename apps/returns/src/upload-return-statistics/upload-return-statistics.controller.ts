import { uploadOf } from '@imd/service';
import { ReportReturnStatisticRequest } from '../requests/report-return-statistic.request';
import { RETURN_STATISTIC_SHEET } from '../requests/return-statistic.sheet';
import { uploadedStatistic } from './upload-return-statistics';

export const UploadReturnStatisticsController = uploadOf({
  name: 'ReturnStatistics',
  things: 'return statistics',
  path: 'v1/return-statistic-uploads',
  read: 'returns:read',
  write: 'returns:write',
  sheet: RETURN_STATISTIC_SHEET,
  request: ReportReturnStatisticRequest,
  command: uploadedStatistic,
});
