import { serve } from '@imd/service';
import { AppModule } from './app.module';
import { httpSetup } from './http-setup';

void serve(AppModule, httpSetup);
