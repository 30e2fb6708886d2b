import { serve } from '@imd/service';
import { AppModule } from './app.module';

void serve(AppModule);
